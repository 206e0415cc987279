/** Makes entries of what the layouts found: definitions, examples, references, sub-entries. */
package org.glossgraph.glossary.entry;
