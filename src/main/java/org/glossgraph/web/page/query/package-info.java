/** The page on which queries are written and answered. */
package org.glossgraph.web.page.query;
