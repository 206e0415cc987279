/** What rests on what: the order in which concepts are learned, and the ways between them. */
package org.glossgraph.view.learning;
