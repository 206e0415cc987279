/** Parts of speech: the words of English sentences as grammar sees them. */
package org.glossgraph.link.grammar;
