/* SPDX-License-Identifier: Apache-2.0 */
/** Appeals against decisions, as the appropriate body's officers learn of them. Rules R48 to R51. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.application.appeal;
