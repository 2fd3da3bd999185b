/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.server;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Every service of the product over use cases that hold one record of each kind, published once for a class of tests. */
abstract class OverStandIns {

    static final StandIns STAND_INS = new StandIns();
    static RunningServices services;

    @BeforeAll
    static void publish() {
        services = new RunningServices(
                STAND_INS,
                STAND_INS,
                StandIns.CLOCK,
                RunningServices.resources(STAND_INS.useCases(), STAND_INS, StandIns.CLOCK));
    }

    @AfterAll
    static void stop() {
        services.close();
    }
}
