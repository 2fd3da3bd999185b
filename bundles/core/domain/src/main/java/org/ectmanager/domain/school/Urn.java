/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.school;

/** A unique reference number in Get Information about Schools: five to seven digits. Public. */
public record Urn(String digits) {

    public Urn {
        digits = digits == null ? "" : digits.strip();
        if (!digits.matches("[0-9]{5,7}")) {
            throw new IllegalArgumentException("A URN is five to seven digits");
        }
    }
}
