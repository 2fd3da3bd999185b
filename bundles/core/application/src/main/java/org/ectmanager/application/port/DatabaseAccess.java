/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Where the database is and who may enter it. The service exists only while the database answers, so whoever
 * refers to it needs no start order.
 */
@ConsumerType
public interface DatabaseAccess {

    /** A {@code jdbc:postgresql:} address without credentials. */
    String jdbcUrl();

    /** Owns the schema and runs the migrations; never used by a request. */
    Login owner();

    /** What requests and jobs use: no superuser, owns nothing, held by row-level security. */
    Login app();

    /** A sign-in of the database. Its text form never shows the password. */
    record Login(String user, String password) {

        @Override
        public String toString() {
            return user;
        }
    }
}
