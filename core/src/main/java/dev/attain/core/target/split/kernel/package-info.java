/**
 * Trees in columns, and the branches by which a node falls into its children: the business of the packages about
 * targets alone.
 */
@NullMarked
package dev.attain.core.target.split.kernel;

import org.jspecify.annotations.NullMarked;
