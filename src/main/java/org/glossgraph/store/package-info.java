/** Owns the generations: build, seal, switch, read, back up. */
package org.glossgraph.store;
