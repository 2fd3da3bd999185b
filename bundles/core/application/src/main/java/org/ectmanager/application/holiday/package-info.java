/* SPDX-License-Identifier: Apache-2.0 */
/** The bank holidays that are in force: computed, and corrected by what GOV.UK publishes (R60). */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.application.holiday;
