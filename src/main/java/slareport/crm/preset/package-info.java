/**
 * What the exports of well-known CRMs look like, as data: one YAML file a CRM among the resources, which the file
 * {@code presets.txt} beside them lists. Another CRM needs no Java.
 */
@NullMarked
package slareport.crm.preset;

import org.jspecify.annotations.NullMarked;
