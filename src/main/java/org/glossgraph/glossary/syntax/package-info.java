/** Turns a file of any form into a neutral sequence of blocks whose lines are known. */
package org.glossgraph.glossary.syntax;
