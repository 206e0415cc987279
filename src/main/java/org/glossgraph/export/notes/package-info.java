/** Formats for those who teach and learn: notes, cards, glossaries of documentation tools. */
package org.glossgraph.export.notes;
