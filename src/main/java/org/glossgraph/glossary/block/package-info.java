/** The text of a document, free of the syntax it was written in: blocks, runs and their lines. */
package org.glossgraph.glossary.block;
