/** Shows what an import would publish, without making all of its graph. */
package org.glossgraph.preview;
