/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.teacherrecords;

/** The service's answer is not what it documents. The message names the field, never what stood there. */
final class UnreadableRecord extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableRecord(String message) {
        super(message, null, false, false);
    }
}
