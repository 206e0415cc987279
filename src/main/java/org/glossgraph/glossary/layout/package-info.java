/** Says where in a document the headwords are, and which text belongs to each. */
package org.glossgraph.glossary.layout;
