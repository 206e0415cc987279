/** Reads plain text. */
package org.glossgraph.glossary.syntax.text;
