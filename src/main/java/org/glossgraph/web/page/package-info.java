/** The pages: what stands on each, as records that the templates show without further thought. */
package org.glossgraph.web.page;
