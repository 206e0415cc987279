/** The pieces that pages are made of: names, texts, sources, quotations. */
package org.glossgraph.web.part;
