/** Decides which entries name the same concept, by one rule after another. */
package org.glossgraph.concept.merge;
