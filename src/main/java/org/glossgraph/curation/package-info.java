/** A person's last word: decisions about concepts and links that survive every import. */
package org.glossgraph.curation;
