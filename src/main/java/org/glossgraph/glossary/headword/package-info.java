/** Reads what authors write as a headword: the name, its other names, and what is neither. */
package org.glossgraph.glossary.headword;
