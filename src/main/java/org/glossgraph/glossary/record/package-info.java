/** Files that keep their entries apart as records: tables, lists and maps. */
package org.glossgraph.glossary.record;
