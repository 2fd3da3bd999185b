/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.body;

/**
 * Names one appropriate body for ever: in addresses, in keys, in files.
 *
 * @param value 2 to 40 lower-case letters, digits and single hyphens, beginning with a letter
 */
public record BodyId(String value) {

    public BodyId {
        if (value == null
                || value.length() < 2
                || value.length() > 40
                || !value.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException(
                    "An appropriate body's id is 2 to 40 lower-case letters, digits and single hyphens");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
