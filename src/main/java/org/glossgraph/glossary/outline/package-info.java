/** Reads a document as a glossary: its headings, and the layouts of what stands between them. */
package org.glossgraph.glossary.outline;
