/** Reads Markdown. */
package org.glossgraph.glossary.syntax.markdown;
