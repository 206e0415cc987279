/** The pages of what the vocabulary is made of: scheme, glossaries, entries, links, terms. */
package org.glossgraph.web.page.resource;
