/**
 * Says what the fields of records and the columns of tables hold: by their names, and by content.
 */
package org.glossgraph.glossary.field;
