/* SPDX-License-Identifier: Apache-2.0 */
/** What follows when an induction is over: how long its records are kept, and what comes after a fail. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.application.ending;
