/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.teacher;

/** A teacher reference number (R2). Personal data, so the message never repeats it. Kept as text: zeros may lead. */
public record Trn(String digits) {

    public Trn {
        digits = digits == null ? "" : digits.strip();
        if (!digits.matches("[0-9]{7}")) {
            throw new IllegalArgumentException("A TRN is exactly seven digits");
        }
    }
}
