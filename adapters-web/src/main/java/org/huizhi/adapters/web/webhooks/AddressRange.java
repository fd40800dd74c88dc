package org.huizhi.adapters.web.webhooks;

import io.vavr.control.Option;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * 地址段: {@code 10.20.0.0/16}, {@code 127.0.0.1}, {@code fd00::/8}.
 *
 * @param first the first address' bits
 * @param bits how many of them an address must share
 * @param length how many there are, 32 or 128
 */
record AddressRange(BigInteger first, int bits, int length) {

    private static final Pattern FORM =
            Pattern.compile("((?:\\d{1,3}\\.){3}\\d{1,3}|[0-9a-fA-F.]*:[0-9a-fA-F:.]+)(?:/(\\d{1,3}))?");

    /** None when the text is no range of addresses; nothing is looked up. */
    static Option<AddressRange> of(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            return Option.none();
        }
        try {
            var address = InetAddress.getByName(form.group(1)).getAddress();
            var length = address.length * Byte.SIZE;
            var bits = form.group(2) == null ? length : Integer.parseInt(form.group(2));
            return Option.when(bits <= length, () -> new AddressRange(new BigInteger(1, address), bits, length));
        } catch (UnknownHostException malformed) {
            return Option.none();
        }
    }

    boolean contains(InetAddress address) {
        var bytes = address.getAddress();
        return contains(new AddressRange(new BigInteger(1, bytes), bytes.length * Byte.SIZE, bytes.length * Byte.SIZE));
    }

    boolean contains(AddressRange other) {
        return other.length == length
                && other.bits >= bits
                && other.first.xor(first).shiftRight(length - bits).signum() == 0;
    }
}
