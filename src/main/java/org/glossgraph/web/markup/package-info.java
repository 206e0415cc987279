/** Markup that is made by programs, safe whatever its content, and stands in pages as it is. */
package org.glossgraph.web.markup;
