/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;

/** The files of settings from which appropriate bodies without code of their own are made, and their logos. */
@ConsumerType
public interface BodySettings {

    /** Every one of them by its name. */
    Map<String, byte[]> all();

    /** Whether this is the name of such a file; anything else is never written. */
    boolean isName(String name);

    /** Puts them where they were. A file that says something else is kept beside, with {@code .before-restore} added. */
    void putBack(Map<String, byte[]> files);
}
