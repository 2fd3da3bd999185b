/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.colour;

/** A colour written as {@code #rrggbb}. */
public record Colour(String hex) {}
