/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

/**
 * Somebody else was quicker: saved the record after this person had opened it, or wrote the same thing at the same
 * moment. Nothing was written.
 */
public final class StaleRecord extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StaleRecord(String what) {
        super(what + " was changed by somebody else in the meantime");
    }
}
