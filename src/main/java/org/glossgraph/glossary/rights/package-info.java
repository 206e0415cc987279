/** Reads under which licence a glossary stands and whose it is. */
package org.glossgraph.glossary.rights;
