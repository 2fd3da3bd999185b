/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.itests.plugin;

import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.BodyProfile;

/** Never says who it is, whatever it is told. */
public final class Hanging implements AppropriateBodyPlugin {

    private static final Object NEVER = new Object();

    @Override
    public BodyProfile profile() {
        while (true) {
            synchronized (NEVER) {
                try {
                    NEVER.wait();
                } catch (InterruptedException ignored) {
                    Thread.yield();
                }
            }
        }
    }
}
