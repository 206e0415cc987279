/** The page of the map that people move about in. */
package org.glossgraph.web.page.map;
