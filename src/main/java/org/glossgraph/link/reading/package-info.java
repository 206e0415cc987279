/** Reads definitions: sentences, the concepts they mention, and what kind of thing they define. */
package org.glossgraph.link.reading;
