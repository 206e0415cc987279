/** Answers that are made whole before they leave, and then sent without a thread waiting. */
package org.glossgraph.web.hold;
