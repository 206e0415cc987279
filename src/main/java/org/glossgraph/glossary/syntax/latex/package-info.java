/** Reads LaTeX. */
package org.glossgraph.glossary.syntax.latex;
