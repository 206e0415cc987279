/** What a dataset says, arranged so that every check reads it in linear time. */
package org.glossgraph.quality.facts;
