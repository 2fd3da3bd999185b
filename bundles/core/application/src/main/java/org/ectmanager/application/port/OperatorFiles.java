/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.util.List;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.spi.body.BodyProfile;
import org.osgi.annotation.versioning.ConsumerType;

/** The files in the platform's own directory that its operators read, or that make something appear. */
@ConsumerType
public interface OperatorFiles {

    /** Whether a configuration file of this appropriate body is there already. */
    boolean configures(BodyId body);

    /** Writes the configuration from which the body appears; never over an existing one. */
    void configure(BodyProfile body);

    /** Leaves a text that only the owner of the directory can read, in place of an earlier one. */
    void leave(Note note, List<String> lines);

    /** What was left; empty when nothing is. */
    List<String> left(Note note);

    /** Takes a text away again. */
    void remove(Note note);

    /** What is left for the operators. */
    enum Note {
        FIRST_OPERATOR_LINK,
        SIGN_INS
    }
}
