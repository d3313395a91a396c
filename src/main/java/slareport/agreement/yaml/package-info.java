/** Reading YAML so that every mistake can be told with its file, line and column. The only user of SnakeYAML. */
@NullMarked
package slareport.agreement.yaml;

import org.jspecify.annotations.NullMarked;
