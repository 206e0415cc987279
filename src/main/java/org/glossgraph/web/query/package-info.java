/**
 * What keeps queries from doing harm: what they may say, how long they may take, and how much they
 * may hold.
 */
package org.glossgraph.web.query;
