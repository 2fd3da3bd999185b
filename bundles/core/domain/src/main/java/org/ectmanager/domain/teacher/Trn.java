/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.teacher;

import java.util.regex.Pattern;

/**
 * A teacher reference number (R2). Personal data, so the message never repeats it. Kept as text: zeros may lead. Spaces and
 * the slash of older papers, as in {@code 12/34567}, are no part of it.
 */
public record Trn(String digits) {

    private static final Pattern NO_PART_OF_IT = Pattern.compile("[\\s\\p{Z}/]+");

    public Trn {
        digits = digits == null ? "" : NO_PART_OF_IT.matcher(digits).replaceAll("");
        if (!digits.matches("[0-9]{7}")) {
            throw new IllegalArgumentException("A TRN is exactly seven digits");
        }
    }
}
