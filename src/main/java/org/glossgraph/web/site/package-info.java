/** Turns the pages of the site into files that need no server. */
package org.glossgraph.web.site;
