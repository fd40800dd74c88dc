package org.huizhi.application.kernel;

/** 密钥端口: where the district's master key comes from: a key file, or a host's own key service. */
public interface Keys {

    /** The name of the key new boxes are sealed with, 1 to 16 letters or digits; it is written into the box. */
    String current();

    /**
     * @return 32 bytes; the caller does not change them
     * @throws IllegalStateException when there is no key of that name
     */
    byte[] master(String name);
}
