/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.school;

import static java.util.Objects.requireNonNull;

/** A kind of establishment, with its code and name in Get Information about Schools. */
public record EstablishmentType(int code, String name) {

    /** British schools overseas: induction needs a recent inspection there (R12). */
    public static final int BRITISH_SCHOOL_OVERSEAS = 37;

    /** Welsh establishments: Welsh rules decide (R12). */
    public static final int WELSH_ESTABLISHMENT = 30;

    public EstablishmentType {
        requireNonNull(name, "name");
        if (code < 1 || code > 999) {
            throw new IllegalArgumentException("A type code is 1 to 999");
        }
    }

    public InductionSetting setting() {
        return InductionSetting.ofTypeCode(code);
    }
}
