/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.school;

import java.util.Optional;
import java.util.stream.Stream;

/** Whether an establishment is working, by the register's codes 1 to 4. */
public enum EstablishmentStatus {
    OPEN(1, "Open", true),
    CLOSED(2, "Closed", false),
    PROPOSED_TO_CLOSE(3, "Open, but proposed to close", true),
    PROPOSED_TO_OPEN(4, "Proposed to open", false);

    private final int code;
    private final String title;
    private final boolean working;

    EstablishmentStatus(int code, String title, boolean working) {
        this.code = code;
        this.title = title;
        this.working = working;
    }

    public static Optional<EstablishmentStatus> ofCode(int code) {
        return Stream.of(values()).filter(status -> status.code == code).findFirst();
    }

    public int code() {
        return code;
    }

    /** As it is written on pages. */
    public String title() {
        return title;
    }

    /** Open, whether or not a closure is proposed. */
    public boolean working() {
        return working;
    }
}
