/** Proposes broader and related relations with evidence, and keeps those that SKOS allows. */
package org.glossgraph.link;
