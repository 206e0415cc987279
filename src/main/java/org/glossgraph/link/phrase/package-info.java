/** Reads what the words of a sentence say of the concepts that it names: relation, list, denial. */
package org.glossgraph.link.phrase;
