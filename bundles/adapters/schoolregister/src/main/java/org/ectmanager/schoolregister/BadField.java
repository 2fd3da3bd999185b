/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.schoolregister;

/** Ends the reading of one row. The reason never repeats what stood there. */
final class BadField extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String column;

    BadField(String column, String reason) {
        super(reason, null, false, false);
        this.column = column;
    }

    String column() {
        return column;
    }
}
